package dev.receptive.ui;

import dev.receptive.formula.FormulaOutline;
import dev.receptive.formula.FormulaSetter;
import dev.receptive.formula.TexRequest;
import dev.receptive.words.Refusal;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.image.Image;

/**
 * Where what a text does not hold itself comes from.
 *
 * @param formulas sets formulas
 * @param hands set them beside the screen's thread
 * @param screen leads to the screen's thread
 * @param pictures by their path in the lesson's folder
 */
record ProseSource(
        FormulaSetter formulas, Executor hands, Executor screen, Function<String, Optional<Image>> pictures) {

    /** A formula; it comes at once if it was set before. */
    FormulaNode formula(TexRequest request) {
        FormulaNode node = new FormulaNode(request);
        formulas.kept(request).ifPresentOrElse(node::show, () -> hands.execute(() -> set(request, node)));
        return node;
    }

    private void set(TexRequest request, FormulaNode node) {
        try {
            FormulaOutline outline = formulas.set(request);
            screen.execute(() -> node.show(outline));
        } catch (Refusal e) {
            screen.execute(() -> node.refuse(e.sentence().toString()));
        }
    }
}
