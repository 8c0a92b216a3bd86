package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.eventstore.EventTable;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.transparency.key.LogKeyFiles;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the log. It begins, or refuses to, before anybody can record. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    LogKeys logKeys(
            JdbcClient jdbc,
            @Value("${kooperationsbuch.keys}") Path keys,
            @Value("${kooperationsbuch.log.overlap:30d}") Duration overlap,
            Clock clock) {
        return new LogKeys(jdbc, files(keys.resolve("log")), overlap, clock);
    }

    private static LogKeyFiles files(Path directory) {
        try {
            return new LogKeyFiles(directory);
        } catch (IOException unwritable) {
            throw new UnusableSetting(
                    "The directory for the keys of the transparency log cannot be made: " + directory,
                    "Make the directory of the keys (KOOPERATIONSBUCH_KEYS) writable for the book, or name another one.");
        }
    }

    @Bean
    Signing logSigning(LogKeys keys, JdbcClient jdbc) {
        return new Signing(keys, new CheckpointTable(jdbc));
    }

    @Bean
    Extended logExtended() {
        return new Extended();
    }

    @Bean
    LogOffice logOffice(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            LogKeys keys,
            Signing signing,
            Extended extended,
            AccountLog accountLog,
            Clock clock) {
        LogKeyRotation rotation =
                new LogKeyRotation(jdbc, new TransactionTemplate(transactions), keys, signing, accountLog);
        return new LogOffice(new Verification(jdbc, keys, transactions), rotation, extended, clock);
    }

    /** @param events are there once the database is as it should be */
    @Bean
    KeptLog transparencyLog(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            LogKeys keys,
            Signing signing,
            Extended extended,
            EventTable events,
            @Value("${kooperationsbuch.log.origin:}") String wanted,
            @Value("${kooperationsbuch.log.new-key:false}") boolean newKey) {
        String origin = new LogStart(jdbc, keys, signing).begin(new TransactionTemplate(transactions), wanted, newKey);
        return new KeptLog(origin, jdbc, keys, extended);
    }

    @Bean
    Follower logFollower(
            KeptLog begun,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Signing signing,
            Extended extended,
            Positions positions) {
        Sequencer sequencer = new Sequencer(jdbc, new TransactionTemplate(transactions), signing);
        Follower follower = new Follower(sequencer, extended::signal);
        positions.whenGrown(follower::wake);
        return follower;
    }
}
