package de.kooperationsbuch.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole book in one process. */
@SpringBootApplication(scanBasePackages = "de.kooperationsbuch")
public class Kooperationsbuch {
    public static void main(String[] arguments) {
        SpringApplication.run(Kooperationsbuch.class, arguments);
    }
}
