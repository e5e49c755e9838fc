/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.stemma.api.RecordRef;

/** Writes what the demo's cell counters export: small made-up files in the instruments' own layouts. */
final class DemoFiles {

	private static final DateTimeFormatter BLU_TIME = DateTimeFormatter.ofPattern("M/d/yyyy H:mm", Locale.ROOT);
	private static final DateTimeFormatter NUCLEO_TIME = DateTimeFormatter.ofPattern("yyyyMMdd HHmmss", Locale.ROOT);
	private static final List<String> BLU_COUNTS = List.of("1800,1685,1.32,1.24,93.6", "1790,1663,1.31,1.22,92.9",
			"1810,1703,1.33,1.25,94.1");

	private static final int SECONDS_PER_HOUR = 3600;

	private final Path folder;

	DemoFiles(Path folder) {
		this.folder = folder;
	}

	/** A Vi-CELL BLU export with one line for each flask. */
	Path vicell(List<RecordRef> flasks, ZonedDateTime when) throws IOException {
		StringBuilder text = new StringBuilder("Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,"
				+ "Viable (x10^6) cells/mL,Viability (%),Average diameter (μm),Average viable diameter (μm),"
				+ "Images for analysis,Cell type,Minimum Diameter (μm),Maximum Diameter (μm),Cell sharpness,"
				+ "Decluster degree,Aspiration cycles,Mixing cycles,Analysis date/time,Reanalysis date/time,"
				+ "Analysis by,Reanalysis by,Dilution,Wash,Tag\r\n");
		for (int index = 0; index < flasks.size(); index++) {
			text.append(flasks.get(index).code()).append(',').append(BLU_COUNTS.get(index % BLU_COUNTS.size()))
					.append(",17.42,17.80,100,MSC,8,40,7,Medium,3,3,").append(BLU_TIME.format(when))
					.append(",,a.meier,,1,Normal Wash,\r\n");
		}
		return Files.writeString(folder.resolve("vicell-blu-export.csv"), text, StandardCharsets.UTF_8);
	}

	/** A NucleoView NC-200 export of one sample. */
	Path nucleoView(RecordRef flask, ZonedDateTime when) throws IOException {
		String image = DateTimeFormatter.BASIC_ISO_DATE.format(when.toLocalDate()) + "-0001-c-" + flask.code();
		String text = String.join("\r\n", "Viability and Cell Count Assay; ;", "Image;" + image + ";",
				"Operator;a.meier;", "Viability (%);93.4;", "Live (cells/ml);1.21E6;", "Dead (cells/ml);8.55E4;",
				"Total (cells/ml);1.30E6;", " ; ;", "Estimated cell diameter (um);17.1;",
				"Cell diameter standard deviation (um);2.8;", "(%) of cells in aggregates with five or more cells;1;",
				"Sample Volume (ul);200.0;", "Dilution Volume (ul);0.000;", "Multiplication factor;1.000;",
				"cm filename;" + image + ".cm", "Protocol template title;Viability and Cell Count Assay",
				"Instrument type;NucleoView NC-200", "Instrument s/n;s/n 9000000000000007",
				"Date time;" + NUCLEO_TIME.format(when),
				"Time zone offset;" + when.getOffset().getTotalSeconds() / SECONDS_PER_HOUR, "Login ID;a.meier",
				"Application SW version;1.4.2.0", "21 CFR Part 11;enabled", "csv file version;2", "",
				"//[5A17C0DE]");
		return Files.writeString(folder.resolve("nucleoview-export.csv"), text, StandardCharsets.UTF_8);
	}
}
