package dev.receptive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One name, one thing; what only its own file sees may be called as it likes. */
@AnalyzeClasses(packages = "dev.receptive", importOptions = ImportOption.DoNotIncludeTests.class)
class OneNameTest {

    @ArchTest
    static final ArchRule no_two_classes_have_one_name = classes()
            .that(areSeenOutsideTheirFile())
            .should(haveANameOfTheirOwn())
            .because("who reads a name need not look which of two it is, and who looks for it finds one");

    private static DescribedPredicate<JavaClass> areSeenOutsideTheirFile() {
        return DescribedPredicate.describe(
                "are seen outside their file",
                found -> !found.isAnonymousClass()
                        && !found.isLocalClass()
                        && !found.getModifiers().contains(JavaModifier.PRIVATE)
                        && !found.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name of their own") {

            private Map<String, List<String>> named = Map.of();

            @Override
            public void init(Collection<JavaClass> all) {
                named = all.stream()
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
            }

            @Override
            public void check(JavaClass found, ConditionEvents events) {
                List<String> same = named.getOrDefault(found.getSimpleName(), List.of());
                events.add(new SimpleConditionEvent(found, same.size() == 1, found.getSimpleName() + ": " + same));
            }
        };
    }
}
