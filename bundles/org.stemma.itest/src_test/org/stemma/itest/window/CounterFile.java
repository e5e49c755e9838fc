/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

/** An export of a cell counter with one good count. */
final class CounterFile {

    private static final String HEADER = "Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
        + "Average diameter (μm),Average viable diameter (μm),Images for analysis,Cell type,Minimum Diameter (μm),Maximum Diameter (μm),"
        + "Cell sharpness,Decluster degree,Aspiration cycles,Mixing cycles,Analysis date/time,Reanalysis date/time,Analysis by,"
        + "Reanalysis by,Dilution,Wash,Tag\r\n";
    private static final String VALUES = ",1800,1685,1.32,1.24,93.6,17.42,17.80,100,MSC,8,40,7,Medium,3,3,11/20/2026 8:54,,anna,,1,Normal Wash,\r\n";

    private CounterFile() {
    }

    /** A line for each sample. */
    static String of(String... samples) {
        var text = new StringBuilder(HEADER);
        for (var sample : samples) {
            text.append(sample).append(VALUES);
        }
        return text.toString();
    }
}
