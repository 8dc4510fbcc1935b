package dev.receptive.formula;

import dev.receptive.scene.Ink;
import java.awt.Insets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** The library, one formula at a time: its tables are shared and change while it sets. */
final class TexLibrary {

    private static final Pattern CASES = Pattern.compile("\\\\begin\\{cases}.*?\\\\end\\{cases}");

    private TexLibrary() {}

    /** Sets a formula that was checked; the library's own exceptions, of several kinds, come out of it. */
    static synchronized FormulaOutline set(TexRequest request) {
        TeXFormula formula = new TeXFormula(coloured(request.tex()));
        TeXIcon icon = formula.new TeXIconBuilder()
                .setStyle(request.display() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT)
                .setSize((float) request.size())
                .setTrueValues(true)
                .build();
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        double depth = icon.getTrueIconDepth();
        double height = icon.getTrueIconHeight() - depth;
        OutlineGraphics canvas = new OutlineGraphics(-height);
        icon.paintIcon(null, canvas, 0, 0);
        return new FormulaOutline(icon.getTrueIconWidth(), height, depth, canvas.paths());
    }

    /** The commands of roles as those of colours; the library sets the columns of cases without a space between them. */
    private static String coloured(String tex) {
        String coloured = CASES.matcher(tex.replace('\n', ' '))
                .replaceAll(cases -> Matcher.quoteReplacement(
                        cases.group().replaceAll("(?<!\\\\)&\\s*", Matcher.quoteReplacement("&\\quad "))));
        for (Ink role : Ink.ROLES) {
            coloured = coloured.replace("\\" + role.code() + "{", "\\textcolor{" + OutlineGraphics.sign(role) + "}{");
        }
        return coloured;
    }
}
