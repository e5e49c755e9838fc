/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A made up export of a QuantStudio: a plate with standards, unknowns and controls. */
final class PcrFile {

    private static final int FEW_CYCLES = 40;
    private static final int MANY_CYCLES = 45;
    private static final double INTERCEPT = 38.2;
    private static final double SLOPE = -3.36;
    private static final double THRESHOLD = 0.2;

    private final StringBuilder setup = new StringBuilder();
    private final StringBuilder amplification = new StringBuilder();
    private final StringBuilder results = new StringBuilder();

    private final int columns;
    private final int rows;

    private PcrFile(int columns, int rows, Map<String, String> targets) {
        this.columns = columns;
        this.rows = rows;
        for (int well = 0; well < rows * columns; well++) {
            int at = well;
            targets.forEach((target, dye) -> add(at, target, dye));
        }
    }

    /** Its text. */
    static String text(String firstSample) {
        return new PcrFile(12, 8, Map.of("LIN28A", "FAM")).text("96-Well Block (0.2mL)", firstSample);
    }

    /** The text of a plate of 384 wells with three targets in each. */
    static String large(String firstSample) {
        return new PcrFile(24, 16, new TreeMap<>(Map.of("LIN28A", "FAM", "OCT4", "VIC", "GAPDH", "NED"))).text("384-Well Block", firstSample);
    }

    private String text(String block, String firstSample) {
        var file = this;
        return "* Block Type = " + block + "\n* Chemistry = TAQMAN\n* Experiment Barcode = NA\n* Experiment Name = Residual iPSC\n"
            + "* Experiment Run End Time = 2026-03-02 09:44:54 PM EDT\n* Experiment Type = Standard Curve\n* Instrument Type = ViiA 7\n"
            + "* Passive Reference = ROX\n* Quantification Cycle Method = Ct\n\n[Sample Setup]\n"
            + "Well\tWell Position\tSample Name\tTarget Name\tTask\tReporter\tQuencher\tQuantity\n" + file.setup.toString().replace("S-17", firstSample)
            + "\n[Amplification Data]\nWell\tCycle\tTarget Name\tRn\tDelta Rn\n" + file.amplification
            + "\n[Results]\nWell\tWell Position\tSample Name\tTarget Name\tTask\tReporter\tQuencher\tCT\tQuantity\tCt Threshold\n"
            + file.results.toString().replace("S-17", firstSample);
    }

    private void add(int well, String target, String dye) {
        int row = well / columns;
        int column = well % columns;
        var position = (char) ('A' + row) + String.valueOf(column + 1);
        boolean standard = column < 2 && row < 6;
        boolean control = column < 2 && !standard;
        double quantity = standard ? Math.pow(10, 6 - row) : Math.pow(10, 1.5 + 4.0 * ((well * 37) % 60) / 60);
        double noise = ((well * 7919) % 13 - 6) * 0.03;
        double cq = INTERCEPT + SLOPE * Math.log10(quantity) + noise;
        var sample = control ? "NTC" : standard ? "Std " + (row + 1) : "S-" + well;
        var task = control ? "NTC" : standard ? "STANDARD" : "UNKNOWN";
        var known = standard ? String.format(Locale.ROOT, "%.3f", quantity) : "";
        setup.append(line(well + 1, position, sample, target, task, dye, "NFQ-MGB", known));
        results.append(line(well + 1, position, sample, target, task, dye, "NFQ-MGB",
            control ? "Undetermined" : String.format(Locale.ROOT, "%.3f", cq), known, THRESHOLD));
        for (int cycle = 1; cycle <= (rows == 8 ? FEW_CYCLES : MANY_CYCLES); cycle++) {
            double signal = control ? 0.003 * Math.sin(cycle * 1.7) : signal(cycle - cq);
            amplification.append(line(well + 1, cycle, target, String.format(Locale.ROOT, "%.4f", 0.8 + signal), String.format(Locale.ROOT, "%.4f", signal)));
        }
    }

    /** A plateau of 3 that is crossed at the threshold when the cycle is Cq. */
    private static double signal(double beyond) {
        double rate = 0.62;
        double middle = Math.log(3 / THRESHOLD - 1) / rate;
        return 3 / (1 + Math.exp(-rate * (beyond - middle)));
    }

    private static String line(Object... cells) {
        var line = new StringBuilder();
        for (Object cell : cells) {
            line.append(line.isEmpty() ? "" : "\t").append(cell);
        }
        return line.append('\n').toString();
    }
}
