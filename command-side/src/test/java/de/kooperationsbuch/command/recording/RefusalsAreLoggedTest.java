package de.kooperationsbuch.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Tokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RefusalsAreLoggedTest {
    private static final Caller STRANGER = Tokens.caller("musterland-stiftung", Role.MEMBER);
    private static final Draft MEETING = Draft.of("NetworkMeetingHeld", "{'participants':[],'outcomes':['geheim']}");

    private final CommandSide book = CommandSide.ofEmptyBook().withCast();
    private final Logger logger = (Logger) LoggerFactory.getLogger("de.kooperationsbuch.command.recording");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(lines);
    }

    @AfterEach
    void close() {
        logger.detachAppender(lines);
        logger.setLevel(null);
        book.close();
    }

    @Test
    void once_with_the_account_and_what_was_wanted_and_without_anything_said() {
        assertThat(refused(MEETING.by("musterland-stiftung"))).isEqualTo(ProblemType.UNKNOWN_SUBJECT);
        assertThat(warnings())
                .containsExactly(
                        "Account " + STRANGER.account() + " was refused: NetworkMeetingHeld is not its to record");
    }

    @Test
    void also_whoever_speaks_for_another() {
        assertThat(refused(MEETING)).isEqualTo(ProblemType.NOT_YOURS);
        assertThat(warnings())
                .containsExactly(
                        "Account " + STRANGER.account() + " was refused: it named another organisation as its own");
    }

    private ProblemType refused(Draft draft) {
        long before = book.head();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> book.record(draft, STRANGER));
        assertThat(book.head()).isEqualTo(before);
        return refusal.type();
    }

    private List<String> warnings() {
        return lines.list.stream()
                .filter(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
