package dev.receptive.prose;

import dev.receptive.yaml.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Pictures in the lesson's folder, and no other ones. */
final class PicturePaths {

    private static final Pattern KIND = Pattern.compile(".*\\.(png|jpe?g|gif|bmp)");

    private final ProseNotes notes;

    PicturePaths(ProseNotes notes) {
        this.notes = notes;
    }

    /** The picture, if it can be shown. */
    Optional<ProseBlock.PictureBlock> of(Image image) {
        TextPlace at = notes.places().of(image);
        String path = image.getDestination();
        String shown = Vocabulary.shown(path);
        if (isElsewhere(path)) {
            notes.add(at.slip("prose.picture.elsewhere", shown));
        } else if (!KIND.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
            notes.add(at.slip("prose.picture.kind", shown));
        } else if (!notes.checks().pictures().test(path)) {
            notes.add(at.slip("prose.picture.missing", shown));
        } else {
            String seen = seen(image);
            if (seen.isBlank()) {
                notes.add(at.slip("prose.picture.words"));
            }
            return Optional.of(new ProseBlock.PictureBlock(path, seen, at));
        }
        return Optional.empty();
    }

    /** Whether a path leads out of the folder: absolute, upwards, to a drive or to the web. */
    private static boolean isElsewhere(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || Pattern.compile("/").splitAsStream(path).anyMatch(part -> part.equals(".."));
    }

    private static String seen(Node node) {
        StringBuilder seen = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            seen.append(
                    child instanceof Text text
                            ? text.getLiteral()
                            : child instanceof TexNode tex ? tex.tex() : seen(child));
        }
        return seen.toString();
    }
}
