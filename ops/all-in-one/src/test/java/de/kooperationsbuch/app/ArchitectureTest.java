package de.kooperationsbuch.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses BOOK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.kooperationsbuch");

    @Test
    void the_query_side_knows_nothing_of_the_command_side() {
        noClasses()
                .that()
                .resideInAPackage("..kooperationsbuch.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..kooperationsbuch.command..")
                .because("answers come from steps alone; each side can run without the other")
                .check(BOOK);
    }

    @Test
    void the_command_side_knows_nothing_of_the_query_side() {
        noClasses()
                .that()
                .resideInAPackage("..kooperationsbuch.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..kooperationsbuch.query..")
                .because("no decision may rest on a read model, which can be behind")
                .check(BOOK);
    }

    @Test
    void the_kernel_knows_neither_side() {
        noClasses()
                .that()
                .resideInAPackage("..kooperationsbuch.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..kooperationsbuch.command..", "..kooperationsbuch.query..", "..kooperationsbuch.app..")
                .because("both sides speak the kernel's language, and it speaks of neither")
                .check(BOOK);
    }

    @Test
    void folds_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..query.standing..",
                        "..query.placement..",
                        "..query.funding..",
                        "..query.agreement..",
                        "..query.cycle..",
                        "..query.network..",
                        "..query.balance..",
                        "..query.todo..",
                        "..query.handover..")
                .and()
                .haveSimpleNameNotEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..", "org.bson..")
                .because("a view is a pure function of steps and a day, readable in ten years")
                .check(BOOK);
    }

    @Test
    void nobody_but_the_clock_bean_reads_the_machines_clock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("the clock is injected, so that an answer can be asked for any day")
                .check(BOOK);
    }

    @Test
    void features_do_not_go_round_in_circles() {
        slices().matching("de.kooperationsbuch.command.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read without reading all others")
                .check(BOOK);
        slices().matching("de.kooperationsbuch.query.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read without reading all others")
                .check(BOOK);
    }

    @Test
    void controllers_are_package_private() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .because("nobody calls a controller but the web")
                .check(BOOK);
    }
}
