package dev.receptive.lesson;

import dev.receptive.bench.Exhibit;
import java.util.List;

/**
 * What stands beside the words of a page.
 *
 * @param exhibit what is set up, and the moment at which it stands
 * @param lit what is lit, while the rest is dimmed; nothing is dimmed where nothing is lit
 * @param controls which controls can be seen and used
 */
public record Staging(Exhibit exhibit, List<Light> lit, Controls controls) {

    public Staging {
        lit = List.copyOf(lit);
    }
}
