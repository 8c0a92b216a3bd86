package de.kooperationsbuch.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.kooperationsbuch.command.recording.SubjectHistory;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.kooperationsbuch.command");
    private static final DescribedPredicate<JavaClass> DECIDING = resideInAnyPackage(
                    "..command.organisation",
                    "..command.cooperation",
                    "..command.agreement",
                    "..command.cycle",
                    "..command.funding",
                    "..command.space",
                    "..command.network",
                    "..command.publication",
                    "..command.standing",
                    "de.kooperationsbuch.command")
            .or(type(SubjectHistory.class));

    @Test
    void what_decides_knows_no_framework_and_no_database() {
        noClasses()
                .that(DECIDING)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.axonframework..",
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "tools.jackson.."))
                .because("rules are plain objects that outlive frameworks")
                .check(CLASSES);
    }

    @Test
    void what_decides_knows_nothing_of_how_steps_come_and_where_they_stay() {
        noClasses()
                .that(DECIDING)
                .should()
                .dependOnClassesThat(resideInAnyPackage("..command.eventstore", "..command.importing"))
                .because("a rule is the same however a step comes")
                .check(CLASSES);
    }

    @Test
    void the_write_side_does_not_know_the_read_side() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("de.kooperationsbuch.query.."))
                .because("both sides run in processes of their own")
                .check(CLASSES);
    }

    @Test
    void nobody_reads_the_clock_of_the_machine() {
        noClasses()
                .should()
                .accessTargetWhere(readsTheClock())
                .because("a Clock is handed in, so that every decision can be told again")
                .check(CLASSES);
    }

    @Test
    void nobody_reads_when_an_event_was_made() {
        noClasses()
                .should()
                .accessTargetWhere(named("getTimestamp"))
                .because("on this side the instant is known only once the database has set it")
                .check(CLASSES);
    }

    @Test
    void accounts_do_not_know_what_follows_a_login() {
        noClasses()
                .that(resideInAPackage("..command.account"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..command.session", "..command.recording"))
                .because("an account is there before anybody logs in, and however they do")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the clock",
                access -> access.getTarget().getOwner().getPackageName().equals("java.time")
                                && (access.getTarget().getName().startsWith("system")
                                        || access.getTarget().getName().equals("now") && !takesAClock(access))
                        || access.getTarget().getName().equals("currentTimeMillis"));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    private static DescribedPredicate<JavaAccess<?>> named(String name) {
        return DescribedPredicate.describe(
                "is " + name, access -> access.getTarget().getName().equals(name));
    }
}
