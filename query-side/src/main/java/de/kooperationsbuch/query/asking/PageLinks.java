package de.kooperationsbuch.query.asking;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Says in {@code Link} headers where the first, previous, next and last page are. */
@ControllerAdvice
class PageLinks implements ResponseBodyAdvice<Page<?>> {
    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Page.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public Page<?> beforeBodyWrite(
            Page<?> page,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        List<String> links = new ArrayList<>();
        links.add(link(request, page, 0, "first"));
        if (page.page() > 0) links.add(link(request, page, Math.min(page.page() - 1L, page.last()), "prev"));
        if (page.page() < page.last()) links.add(link(request, page, page.page() + 1L, "next"));
        links.add(link(request, page, page.last(), "last"));
        response.getHeaders().add(HttpHeaders.LINK, String.join(", ", links));
        return page;
    }

    private static String link(ServerHttpRequest request, Page<?> page, long number, String relation) {
        String target = UriComponentsBuilder.newInstance()
                .path(request.getURI().getRawPath())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", page.size())
                .build(true)
                .toUriString();
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
