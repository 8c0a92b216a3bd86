package de.kooperationsbuch.command.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault, open as soon as the database has its tables. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    ShredList shredList(@Value("${kooperationsbuch.keys}") Path keys) {
        return new ShredList(keys.resolve(ShredList.NAME));
    }

    @Bean
    Erasures erasures(JdbcClient jdbc) {
        return new Erasures(jdbc);
    }

    @Bean
    BookVault bookVault(
            @Value("${kooperationsbuch.keys}") Path keys,
            @Value("${kooperationsbuch.master-key:}") String elsewhere,
            JdbcClient jdbc,
            DataSource source,
            Erasures erasures,
            ShredList shredList,
            ApplicationEventPublisher told,
            PlatformTransactionManager transactions,
            FlywayMigrationInitializer migrated)
            throws IOException {
        Optional<Path> brought =
                Optional.of(elsewhere).filter(path -> !path.isBlank()).map(Path::of);
        MasterKey master = MasterKey.of(brought.orElse(keys.resolve(MasterKey.NAME)), brought.isEmpty(), jdbc);
        BookVault vault = new BookVault(new KeyTable(jdbc, source, master), erasures, told);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            erasures.lock();
            applyAgain(shredList, erasures, vault);
        });
        vault.look();
        return vault;
    }

    /** What was erased stays so, also if a copy of the database from before was put back, or the power went off in between. */
    private static void applyAgain(ShredList shredList, Erasures erasures, BookVault vault) {
        Set<Erasure> listed = Set.copyOf(shredList.read());
        listed.forEach(erasure -> {
            vault.destroy(erasure);
            erasures.store(erasure);
        });
        Set<String> known = listed.stream().map(Erasure::key).collect(Collectors.toSet());
        erasures.all().stream()
                .filter(erasure -> !known.contains(erasure.key()))
                .forEach(erasure -> {
                    vault.destroy(erasure);
                    shredList.add(erasure);
                });
    }
}
