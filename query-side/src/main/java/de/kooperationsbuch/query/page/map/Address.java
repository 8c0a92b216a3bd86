package de.kooperationsbuch.query.page.map;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the same map on other days, with everything else that is asked for. */
record Address(String kommune, Optional<String> knownAt, Optional<String> vergleich) {
    public String on(LocalDate day) {
        return to("karte", day)
                .queryParamIfPresent("vergleich", vergleich)
                .encode()
                .toUriString();
    }

    public String file(LocalDate day) {
        return to("karte.csv", day).encode().toUriString();
    }

    private UriComponentsBuilder to(String page, LocalDate day) {
        return UriComponentsBuilder.fromPath("/kommunen/" + kommune + "/" + page)
                .queryParam("asOf", day)
                .queryParamIfPresent("knownAt", knownAt);
    }
}
