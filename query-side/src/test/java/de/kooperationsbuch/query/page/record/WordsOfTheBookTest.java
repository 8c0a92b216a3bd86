package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

class WordsOfTheBookTest {
    private static final String KERNEL = "classpath*:de/kooperationsbuch/kernel/";

    /** Where nothing stands that people are told by a word of its own, or pages of their own do. */
    private static final Set<String> SILENT = Set.of("access", "json", "personal", "problem", "PartialDate$Precision");

    @Test
    void every_word_of_the_kernel_has_one_for_people_in_both_languages() throws Exception {
        Set<String> keys =
                new TreeSet<>(Land.codes().stream().map(code -> "Land." + code).toList());
        for (Class<?> words : enums())
            for (Object word : words.getEnumConstants())
                keys.add(words.getSimpleName() + "." + ((Enum<?>) word).name());
        assertThat(keys)
                .contains("PlacementType.II", "Mandate.STEERING", "Role.MEMBER", "Land.DE-SN")
                .hasSizeGreaterThan(150);
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH))
            assertThat(keys.stream()
                            .filter(key -> SampleForms.texts()
                                    .getMessage(key, null, "", language)
                                    .isBlank()))
                    .as("%s", language)
                    .isEmpty();
    }

    private static Set<Class<?>> enums() throws Exception {
        var reader = new CachingMetadataReaderFactory();
        Set<Class<?>> found = Stream.of(
                        Role.class, Channel.class, SubjectKind.class, Block.class, Grade.class, PartnerSide.class)
                .collect(Collectors.toSet());
        for (var file : new PathMatchingResourcePatternResolver().getResources(KERNEL + "**/*.class")) {
            String name = reader.getMetadataReader(file).getClassMetadata().getClassName();
            String part =
                    name.replaceFirst("de\\.kooperationsbuch\\.kernel\\.", "").replaceFirst("\\..*", "");
            Class<?> type = Class.forName(name);
            if (type.isEnum() && !SILENT.contains(part)) found.add(type);
        }
        return found;
    }
}
