package de.kooperationsbuch.app.local;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the databases before, and stops them after, everything that uses them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kooperationsbuch.databases", havingValue = "local", matchIfMissing = true)
class LocalDatabases {
    @Bean
    DataDirectory dataDirectory(@Value("${kooperationsbuch.data}") Path root) {
        return new DataDirectory(root);
    }

    @Bean
    LocalPostgres localPostgres(DataDirectory data) throws IOException, SQLException {
        return new LocalPostgres(data);
    }

    @Bean
    LocalDocuments localDocuments() {
        return new LocalDocuments();
    }

    @Bean
    JdbcConnectionDetails application(LocalPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return LocalPostgres.APPLICATION;
            }

            @Override
            public String getPassword() {
                return postgres.applicationPassword();
            }

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails owner(LocalPostgres postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return LocalPostgres.OWNER;
            }

            @Override
            public String getPassword() {
                return postgres.ownerPassword();
            }

            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }
        };
    }

    @Bean
    MongoConnectionDetails documents(LocalDocuments documents) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return new ConnectionString(documents.url());
            }
        };
    }
}
