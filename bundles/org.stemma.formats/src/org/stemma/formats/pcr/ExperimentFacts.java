/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;

/** What the names of experiment and block say: the kind of experiment, how many wells, how much each holds. */
public final class ExperimentFacts {

	private static final Pattern WELLS = Pattern.compile("(?<!\\d)(\\d{2,5})[- ]?well", Pattern.CASE_INSENSITIVE);
	private static final Pattern VOLUME = Pattern.compile("(?<![\\d])(0?\\.\\d+)[ -]?mL", Pattern.CASE_INSENSITIVE);

	/** First what is more special: a relative standard curve is no standard curve. */
	private static final List<Map.Entry<String, String>> TYPES = List.of(
			Map.entry("relative standard curve", "relative standard curve qPCR experiment"),
			Map.entry("standard curve", "standard curve qPCR experiment"),
			Map.entry("comparative c", "comparative CT qPCR experiment"),
			Map.entry("relative quantification", "comparative CT qPCR experiment"),
			Map.entry("melt curve", "melt curve qPCR experiment"), Map.entry("genotyping", "genotyping qPCR experiment"),
			Map.entry("allelic discrimination", "genotyping qPCR experiment"),
			Map.entry("presence", "presence/absence qPCR experiment"));

	private ExperimentFacts() {
	}

	/** The kind of experiment by its term; empty when the name is of none that is known. */
	public static Optional<Measured> type(Cell name) {
		String plain = PlainHeader.plain(name.text()).toLowerCase(Locale.ROOT);
		return TYPES.stream().filter(type -> plain.contains(type.getKey())).findFirst()
				.map(type -> Measured.text("experiment type", type.getValue(), name.place()));
	}

	/** The kind of experiment that has these sheets, such as {@code Standard Curve Result}; what is more special comes first. */
	public static Optional<Measured> typeOfSheets(List<String> names, Place place) {
		List<String> sheets = names.stream().map(name -> PlainHeader.plain(name).toLowerCase(Locale.ROOT)).toList();
		boolean relative = sheets.stream().anyMatch(name -> name.startsWith("rq ") || name.startsWith("relative quantification") || name.contains("comparative c"));
		boolean standards = sheets.stream().anyMatch(name -> name.contains("standard curve result"));
		String kind = sheets.stream().anyMatch(name -> name.contains("genotyping")) ? "genotyping"
				: sheets.stream().anyMatch(name -> name.equals("target call") || name.startsWith("presence")) ? "presence"
				: relative ? standards ? "relative standard curve" : "comparative c"
				: standards ? "standard curve" : sheets.stream().anyMatch(name -> name.startsWith("melt curve")) ? "melt curve" : "none";
		return type(new Cell(kind, place));
	}

	/** Wells and volume of a block such as {@code 96-Well Block (0.2mL)}. */
	public static List<Measured> block(Cell block) {
		List<Measured> facts = new ArrayList<>();
		Matcher wells = WELLS.matcher(block.text());
		if (wells.find()) {
			facts.add(Measured.number("plate well count", new BigDecimal(wells.group(1)), "1", block.text(), block.place()));
		}
		Matcher volume = VOLUME.matcher(block.text());
		if (volume.find()) {
			facts.add(Measured.number("well volume", new BigDecimal(volume.group(1)).movePointRight(3), "uL", block.text(), block.place()));
		}
		return facts;
	}
}
