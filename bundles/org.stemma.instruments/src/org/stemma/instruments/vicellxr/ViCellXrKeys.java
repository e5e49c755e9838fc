/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import static org.stemma.formats.field.Bounds.circularity;
import static org.stemma.formats.field.Bounds.density;
import static org.stemma.formats.field.Bounds.diameter;
import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.Bounds.positive;
import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;
import org.stemma.formats.field.SumOf;

/** The keys of a Vi-CELL XR report and what they mean. */
final class ViCellXrKeys {

	private ViCellXrKeys() {
	}

	static FieldMap map() {
		List<FieldRule> rules = Stream.of(records(), results(), sums(), limits(), optics(), images(), histograms())
				.flatMap(List::stream).toList();
		return new FieldMap(rules,
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("viable cell count", "total cell count"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new PercentOf("viability (cell counter)", "viable cell count", "total cell count"),
				new SumOf("total cell count", "viable cell count", "dead cell count"));
	}

	private static List<FieldRule> records() {
		return List.of(sample("Sample ID").required(), time("RunDate").required().mark(),
				text("log date", "LogDate").mark(), text("file date", "FileDate").mark(), text("time", "Time"),
				text("experimental data identifier", "File name"), fact("equipment serial number", "Unit S/N").mark(),
				text("analyst", "User"), fact("analysis version", "Analysis version"), text("comment", "Comment"));
	}

	private static List<FieldRule> results() {
		return List.of(number("viability (cell counter)", "%", "Viability").required().within(percentage()),
				number("total cell density (cell counter)", "10*6/mL", "Total").required().within(density()),
				number("viable cell density (cell counter)", "10*6/mL", "Total viable").required().within(density()),
				count("total cell count", "Total cells"), count("viable cell count", "Viable cells"),
				count("dead cell count", "Nonviable cells").mark(),
				number("average total cell diameter", "um", "Average diameter").within(diameter()),
				number("average total cell circularity", "1", "Average circularity").within(circularity()),
				count("average cells / image", "Average cells / image"));
	}

	private static List<FieldRule> sums() {
		return List.of(
				number("total diameter sum", "um", "Total diameter sum").within(notNegative()).writtenIn("um").mark(),
				count("total circularity sum", "Total circularity sum").mark(),
				count("background intensity sum", "Background intensity sum").mark());
	}

	private static List<FieldRule> limits() {
		return List.of(text("cell type processing method", "Cell type"),
				number("cell density dilution factor", "1", "Dilution").within(positive()),
				number("internal dilution", "1", "Internal Dilution").within(positive()).mark(),
				number("minimum cell diameter setting", "um", "Minimum diameter").within(diameter()),
				number("maximum cell diameter setting", "um", "Maximum diameter").within(diameter()),
				number("cell brightness (%)", "%", "Cell brightness").within(notNegative()),
				number("viable cell spot brightness (%)", "%", "Viable cell spot brightness").within(notNegative()),
				count("viable spot area", "Viable spot area"), number("minimum circularity", "1", "Minimum circularity").within(circularity()),
				count("cell sharpness", "Cell sharpness"), count("decluster degree", "Decluster degree"),
				count("aspirate cycles", "Aspirate cycles"),
				count("trypan blue mixing cycles", "Trypan blue mixing cycles").mark());
	}

	private static List<FieldRule> optics() {
		return List.of(count("number of bins", "Number of bins"),
				number("microns/pixel ratio", "um/{pixel}", "Microns/pixel ratio").within(positive()).writtenIn("um/{pixel}")
						.mark(),
				text("field of view (microns)", "Field of view"),
				number("sample depth (microns)", "um", "Sample depth").within(notNegative()),
				number("probe volume (ml x 10^-6)", "nL", "Probe volume").within(notNegative()),
				text("image size", "Image size"));
	}

	private static List<FieldRule> images() {
		return List.of(count("images", "Images"), count("saved images", "Saved images"), count("frames", "Frames"),
				text("imagedirectory", "ImageDirectory").mark(), text("imagebasename", "ImageBaseName").mark());
	}

	/** Numbers for each size, circularity or image, separated by commas. */
	private static List<FieldRule> histograms() {
		return Stream.of("SizeData", "ViableSizeData", "CircData", "ViableCircData", "ViabilityData", "CountData",
				"ViableCellsData", "TotalPerMlData", "ViablePerMlData", "AvgDiamData", "AvgCircData", "BackgroundData",
				"ClusterSizeData").map(name -> text(name.toLowerCase(Locale.ROOT), name)).toList();
	}

	private static FieldRule count(String field, String name) {
		return number(field, "1", name).within(notNegative());
	}
}
