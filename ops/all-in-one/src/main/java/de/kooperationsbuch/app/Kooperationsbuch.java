package de.kooperationsbuch.app;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole book in one process. */
@SpringBootApplication(scanBasePackages = "de.kooperationsbuch")
public class Kooperationsbuch {
    private static final String USAGE = """
            Usage: start [--demo]
              --demo   load the five cities once
            Environment: KOOPERATIONSBUCH_PORT (8080), KOOPERATIONSBUCH_BIND (127.0.0.1), KOOPERATIONSBUCH_DATA (directory)""";

    public static void main(String[] arguments) {
        List<String> unknown = Arrays.stream(arguments)
                .filter(argument -> !argument.equals("--" + DemoData.OPTION))
                .toList();
        if (unknown.isEmpty()) SpringApplication.run(Kooperationsbuch.class, arguments);
        else {
            System.err.println("Not known: " + unknown + System.lineSeparator() + USAGE);
            System.exit(2);
        }
    }
}
