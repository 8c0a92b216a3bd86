package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import de.kooperationsbuch.kernel.access.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLinesTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("de.kooperationsbuch");

    @Test
    void nobody_is_named_and_nothing_secret_is_told_in_the_logs() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        try (Office office = new Office()) {
            lines.start();
            ROOT.addAppender(lines);
            ROOT.setLevel(Level.INFO);
            OURS.setLevel(Level.TRACE);
            String secret = office.invited("erika-muster", "'roles':['IMPORTER']");
            office.asAdmin("POST", "/api/accounts", "{'name':'erika-muster','roles':['IMPORTER']}")
                    .is(409);
            office.setByLink(secret, "password1234").is(400);
            office.setByLink(secret, Office.GOOD).is(204);
            office.setByLink(secret, Office.GOOD).is(400);
            office.json("GET", "/api/accounts/erika-muster", "", office.token(UUID.randomUUID(), Role.MEMBER))
                    .is(403);
            office.asAdmin("POST", "/api/accounts/erika-muster/reset", "").is(200);
            office.asAdmin("PUT", "/api/accounts/erika-muster", "{'roles':['IMPORTER'],'disabled':true}")
                    .is(200);
            assertThat(told(lines))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("erika")
                            || line.contains(secret)
                            || line.contains("password1234")
                            || line.contains(Office.GOOD));
        } finally {
            ROOT.setLevel(Level.OFF);
            OURS.setLevel(Level.OFF);
            ROOT.detachAppender(lines);
        }
    }

    private static List<String> told(ListAppender<ILoggingEvent> lines) {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy()))
                .toList();
    }
}
