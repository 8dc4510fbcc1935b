package dev.receptive.ui;

import dev.receptive.formula.FormulaOutline;
import dev.receptive.formula.InkedPath;
import dev.receptive.formula.PathStep;
import dev.receptive.formula.TexRequest;
import dev.receptive.scene.Ink;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** A formula on a baseline. Its place is empty until its outlines have come, and has its TeX where it cannot be set; one that is too wide is made smaller. */
final class FormulaNode extends Region {

    /** How high a line of letters is above and below its baseline, as a part of the size. */
    private static final double LETTERS = 0.72;

    private static final double BELOW = 0.22;

    /** The same of fractions and sums in a line of their own. */
    private static final double TALL = 1.45;

    private final Text source;
    private final Scale scale = new Scale(1, 1);
    private final double expected;
    private final double expectedBelow;
    private Optional<FormulaOutline> outline = Optional.empty();
    private double room = Double.MAX_VALUE;

    FormulaNode(TexRequest request) {
        source = new Text(request.tex().replace('\n', ' '));
        source.getStyleClass().addAll("prose-code", "prose-source");
        source.setManaged(false);
        source.setVisible(false);
        boolean tall = request.display() && request.tex().matches("(?s).*\\\\(frac|sum|begin|prod|left).*");
        expected = request.size() * (tall ? TALL : LETTERS);
        expectedBelow = request.size() * (tall ? TALL - LETTERS : BELOW);
        getChildren().add(source);
        setAccessibleText(request.tex());
        getTransforms().add(scale);
    }

    /** Takes no more width than this in its line. */
    void within(double width) {
        if (width != room) {
            room = width;
            requestLayout();
        }
    }

    /** Puts the outlines in the place of the TeX. */
    void show(FormulaOutline next) {
        outline = Optional.of(next);
        getChildren()
                .setAll(next.paths().stream()
                        .map(path -> path(path, next.height()))
                        .toList());
        requestLayout();
    }

    /** That it cannot be set. */
    void refuse(String why) {
        source.setVisible(true);
        source.getStyleClass().add("prose-wrong");
        setAccessibleHelp(why);
    }

    private static Path path(InkedPath inked, double height) {
        Path path = new Path(inked.steps().stream().map(FormulaNode::element).toArray(PathElement[]::new));
        path.setStroke(null);
        path.setManaged(false);
        path.setLayoutY(height);
        path.getStyleClass()
                .addAll(
                        "prose-ink",
                        inked.ink() == Ink.TEXT
                                ? "role-plain"
                                : "role-" + inked.ink().code());
        return path;
    }

    private static PathElement element(PathStep step) {
        if (step instanceof PathStep.MoveStep to) {
            return new MoveTo(to.x(), to.y());
        } else if (step instanceof PathStep.LineStep to) {
            return new LineTo(to.x(), to.y());
        } else if (step instanceof PathStep.QuadStep to) {
            return new QuadCurveTo(to.x1(), to.y1(), to.x(), to.y());
        } else if (step instanceof PathStep.CubicStep to) {
            return new CubicCurveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
        }
        return new ClosePath();
    }

    private double of(ToDoubleFunction<FormulaOutline> measure, double otherwise) {
        return outline.isPresent() ? measure.applyAsDouble(outline.get()) : otherwise;
    }

    private double natural() {
        return of(FormulaOutline::width, source.getLayoutBounds().getWidth());
    }

    private double natural(double width) {
        return width < 0 ? 1 : Math.min(1, width / Math.max(1, natural()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return of(FormulaOutline::height, expected) * natural(room);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(natural(), room);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? room : Math.min(width, room);
        return of(all -> all.height() + all.depth(), expected + expectedBelow) * natural(wide);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        source.relocate(0, 0);
        source.setLayoutY(getBaselineOffset());
        source.setLayoutX(0);
        double factor = natural(getWidth());
        scale.setX(factor);
        scale.setY(factor);
    }
}
