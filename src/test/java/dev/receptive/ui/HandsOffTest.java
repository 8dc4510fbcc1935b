package dev.receptive.ui;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import javafx.scene.Node;
import org.testfx.api.FxRobotInterface;

/**
 * Tests leave nodes to the screen's thread. A robot that is told a node, or its name, measures it on the test's own
 * thread; a node that is laid out at that moment has its bounds spoilt for good, and every later picture fails.
 */
@AnalyzeClasses(packages = "dev.receptive", importOptions = ImportOption.OnlyIncludeTests.class)
class HandsOffTest {

    private static final Set<String> TYPED = Set.of("write", "type");

    @ArchTest
    static final ArchRule a_robot_is_told_places_and_keys = noClasses()
            .should()
            .callMethodWhere(describe("a robot is told a node", HandsOffTest::isToldANode))
            .because("a node belongs to the screen's thread: OpenWindow measures it there, and points");

    private static boolean isToldANode(JavaMethodCall call) {
        AccessTarget.MethodCallTarget target = call.getTarget();
        return target.getOwner().isAssignableTo(FxRobotInterface.class)
                && !TYPED.contains(target.getName())
                && target.getRawParameterTypes().stream().anyMatch(HandsOffTest::names);
    }

    private static boolean names(JavaClass parameter) {
        return parameter.isEquivalentTo(String.class) || parameter.isAssignableTo(Node.class);
    }
}
