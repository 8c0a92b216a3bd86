package de.kooperationsbuch.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void every_record_of_a_step_stands_in_the_catalogue() {
        var records = new ClassFileImporter()
                .importPackagesOf(Step.class).stream()
                        .filter(type -> type.isAssignableTo(Step.class) && type.isRecord())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(Catalogue.all()).extracting(Catalogue.Entry::name).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void a_step_is_found_by_its_exact_name_only() {
        assertThat(Catalogue.find("MemberJoined")).isPresent();
        assertThat(Catalogue.find("memberJoined")).isEmpty();
        assertThat(Catalogue.find("")).isEmpty();
    }
}
