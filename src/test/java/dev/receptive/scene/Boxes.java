package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for the boxes of a stage, whatever stands in them. */
public final class Boxes {

    private Boxes() {}

    /** All of them lie between the sides of the stage and over a line, and none lies on another. */
    public static void assertOnStage(String name, List<Box> boxes, double width, double bottom) {
        for (Box box : boxes) {
            assertThat(box.x()).as(name).isNotNegative();
            assertThat(box.right()).as(name).isLessThanOrEqualTo(width);
            assertThat(box.bottom()).as(name).isLessThan(bottom);
        }
        assertApart(name, boxes, 0);
    }

    /**
     * None lies on another.
     *
     * @param slack by how much they may
     */
    public static void assertApart(String name, List<Box> boxes, double slack) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box one = boxes.get(i);
                Box other = boxes.get(j);
                assertThat(overlap(one, other, slack))
                        .as("%s: %s and %s", name, one, other)
                        .isFalse();
            }
        }
    }

    /** Whether one lies on the other by more than the slack. */
    public static boolean overlap(Box one, Box other, double slack) {
        return one.x() < other.right() - slack
                && other.x() < one.right() - slack
                && one.y() < other.bottom() - slack
                && other.y() < one.bottom() - slack;
    }
}
