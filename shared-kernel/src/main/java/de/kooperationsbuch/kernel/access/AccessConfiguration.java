package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doorkeeper before every address, and Spring Security's shields before that: firewall, headers, cross-site forgery. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AccessConfiguration implements WebMvcConfigurer {
    private static final List<String> FOR_NOBODY_ELSE = List.of("/api/session", "/api/session/refresh");
    private static final String LOGIN_PAGE = "/anmelden";
    private static final String FORGED_PAGE = "/abgewiesen";
    private static final List<String> SAFE = List.of("GET", "HEAD", "OPTIONS", "TRACE");
    /** Before everything but what makes a request one of somebody who is logged in. */
    private static final int DOOR = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ObjectProvider<WhoCalls> callers;
    private final ObjectProvider<OpenSessions> sessions;

    AccessConfiguration(ObjectProvider<WhoCalls> callers, ObjectProvider<OpenSessions> sessions) {
        this.callers = callers;
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Doorkeeper(callers.getObject(), sessions.getIfAvailable(() -> open -> true)))
                .order(DOOR);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    @Bean
    static SecurityFilterChain shields(
            HttpSecurity http, SecureCookies cookies, HandlerExceptionResolver handlerExceptionResolver) {
        return http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(none -> none.disable())
                .logout(none -> none.disable())
                .csrf(forgery -> forgery.csrfTokenRepository(new ForgeryCookie(cookies))
                        .csrfTokenRequestHandler(new MaskedTokens())
                        .requireCsrfProtectionMatcher(AccessConfiguration::couldBeForged))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .exceptionHandling(refused -> refused.accessDeniedHandler((request, response, denied) -> {
                    if (wantsPage(request))
                        request.getRequestDispatcher(FORGED_PAGE).forward(request, response);
                    else
                        handlerExceptionResolver.resolveException(
                                request, response, null, new Refusal(ProblemType.NOT_YOURS, "csrf"));
                }))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    /**
     * What a browser may have sent by itself, and what would work because of its cookies. A login does not: it takes JSON only, which no form of another site
     * sends, and must stay possible with whatever cookies are left over. Nor does a renewal: it brings nobody but the browser itself anything, which may have nothing
     * left but its refresh cookie, and so no way to ask for a token against forgery. The form of the login page is another matter: any site could send one like it.
     */
    static boolean couldBeForged(HttpServletRequest request) {
        boolean login = request.getMethod().equals("POST") && FOR_NOBODY_ELSE.contains(request.getRequestURI());
        boolean form = request.getRequestURI().equals(LOGIN_PAGE);
        return !SAFE.contains(request.getMethod()) && !login && (form || SessionCookie.speaksFor(request));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    /** Accounts are kept elsewhere; without this one Spring would make up a user of its own. */
    @Bean
    static UserDetailsService noOtherUsers() {
        return new InMemoryUserDetailsManager();
    }
}
