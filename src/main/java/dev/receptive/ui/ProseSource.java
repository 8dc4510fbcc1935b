package dev.receptive.ui;

import dev.receptive.data.Pictures;
import dev.receptive.formula.FormulaOutline;
import dev.receptive.formula.FormulaSetter;
import dev.receptive.formula.TexRequest;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;

/**
 * Where what a text does not hold itself comes from.
 *
 * @param formulas sets formulas
 * @param hands set them beside the screen's thread
 * @param screen leads to the screen's thread
 * @param pictures the files of pictures, by their path in the lesson's folder
 */
record ProseSource(FormulaSetter formulas, Executor hands, Executor screen, Function<String, Optional<Path>> pictures) {

    /** Reads a picture; what is in its place stays there where it cannot be read. */
    void picture(String path, Consumer<Image> shown) {
        pictures.apply(path).ifPresent(file -> hands.execute(() -> read(file, shown)));
    }

    private void read(Path file, Consumer<Image> shown) {
        try {
            Image image = LevelImage.of(Pictures.levels(file, LevelImage.COLOURS));
            screen.execute(() -> shown.accept(image));
        } catch (Refusal unread) {
            // the words for it are there
        }
    }

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
