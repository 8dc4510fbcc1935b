package dev.receptive.formula;

import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * The commands that a formula may have: all signs, and of what else the library knows only what is harmless. It also knows
 * commands that read files, take a font of the system, or change what is set after them.
 */
final class TexCommands {

    /** How many arguments a command has. */
    private static final Map<String, Integer> ARGUMENTS = arguments();

    private static final Set<String> WITHOUT_ARGUMENTS = words(
            "limits nolimits left right middle begin end big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr "
                    + "displaystyle textstyle scriptstyle scriptscriptstyle vdots ddots int iint iiint oint quad qquad cong "
                    + "doteq thinspace medspace thickspace negthinspace hline colonequals");

    private static final Set<String> SIGNS = Set.of(",", ":", ";", "!", " ", "{", "}", "|", "%", "&", "_", "$", "#");

    private static final Vocabulary ENVIRONMENTS = new Vocabulary(
            "kind.formula.environment",
            List.of(
                    "matrix",
                    "pmatrix",
                    "bmatrix",
                    "Bmatrix",
                    "vmatrix",
                    "Vmatrix",
                    "smallmatrix",
                    "cases",
                    "aligned",
                    "gathered",
                    "array"));

    private final Set<String> known = new HashSet<>();

    TexCommands() {
        new TeXFormula("x"); // the library's tables are filled when the first formula is read
        known.addAll(SymbolAtom.symbols.keySet());
        known.addAll(TeXFormula.predefinedTeXFormulas.keySet());
        known.addAll(TeXFormula.predefinedTeXFormulasAsString.keySet());
        Stream.concat(ARGUMENTS.keySet().stream(), WITHOUT_ARGUMENTS.stream())
                .filter(name -> MacroInfo.Commands.containsKey(name)
                        || Set.of("right", "begin", "end").contains(name))
                .forEach(known::add);
        Ink.ROLES.forEach(role -> known.add(role.code()));
    }

    private static Map<String, Integer> arguments() {
        Set<String> two = words("frac cfrac binom stackrel overset underset");
        Set<String> one = words(
                "text mbox mathbf mathbb mathcal mathit mathrm mathscr mathsf mathtt mathfrak boldsymbol bold hat widehat "
                        + "tilde widetilde acute grave ddot mathring bar breve check vec dot overrightarrow overleftarrow "
                        + "underbrace overbrace sqrt overline underline mathop mathbin mathrel mathord mathopen mathclose "
                        + "phantom hphantom vphantom boxed xrightarrow xleftarrow");
        return Stream.concat(two.stream(), one.stream())
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> two.contains(name) ? 2 : 1));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** How many arguments must follow. */
    int arguments(String name) {
        return ARGUMENTS.getOrDefault(name, isRole(name) ? 1 : 0);
    }

    static boolean isRole(String name) {
        return Ink.ROLES.stream().anyMatch(role -> role.code().equals(name));
    }

    boolean isKnown(String name) {
        return SIGNS.contains(name) || known.contains(name);
    }

    static boolean isEnvironment(String name) {
        return ENVIRONMENTS.words().contains(name);
    }

    static Sentence unknownEnvironment(String name) {
        return ENVIRONMENTS.unknown(name);
    }

    /** What is said of a command that is not known. */
    Sentence unknown(String name) {
        String shown = "\\" + Vocabulary.shown(name);
        return new Vocabulary("kind.formula.command", known.stream().sorted().toList())
                .nearest(name)
                .map(near -> Sentence.of("unknown.near", Sentence.of("kind.formula.command"), shown, "\\" + near))
                .orElseGet(() -> Sentence.of("formula.command", shown));
    }
}
