/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellblu;

import static org.stemma.formats.field.Bounds.circularity;
import static org.stemma.formats.field.Bounds.density;
import static org.stemma.formats.field.Bounds.diameter;
import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.Bounds.positive;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;

/** The columns of a Vi-CELL BLU export and what they mean. Units stand in the header and are read from there. */
final class ViCellBluColumns {

	private ViCellBluColumns() {
	}

	static FieldMap map() {
		List<FieldRule> rules = Stream.of(records(), results(), settings()).flatMap(List::stream).toList();
		return new FieldMap(rules,
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("viable cell count", "total cell count"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new PercentOf("viability (cell counter)", "viable cell count", "total cell count"));
	}

	private static List<FieldRule> records() {
		return List.of(sample("Sample ID").required(),
				time("Analysis date/time").required().mark(),
				text("reanalysis date/time", "Reanalysis date/time").mark(),
				text("analyst", "Analysis by").mark(),
				text("reanalysis by", "Reanalysis by"),
				text("tag", "Tag"));
	}

	private static List<FieldRule> results() {
		return List.of(number("viability (cell counter)", "%", "Viability").required().within(percentage()),
				number("total cell density (cell counter)", "10*6/mL", "Total").required().within(density()),
				number("viable cell density (cell counter)", "10*6/mL", "Viable").required().within(density()),
				number("total cell count", "1", "Cell count").within(notNegative()),
				number("viable cell count", "1", "Viable cells").within(notNegative()),
				number("average total cell diameter", "um", "Average diameter").within(diameter()),
				number("average live cell diameter (cell counter)", "um", "Average viable diameter").within(diameter()),
				number("average total cell circularity", "1", "Average circularity").within(circularity()),
				number("average viable cell circularity", "1", "Average viable circularity").within(circularity()),
				number("average cells per image", "1", "Average cells per image").within(notNegative()),
				number("average background intensity", "1", "Average background intensity").within(notNegative()),
				number("bubble count", "1", "Bubble count").within(notNegative()).mark(),
				number("cluster count", "1", "Cluster count").within(notNegative()).mark());
	}

	private static List<FieldRule> settings() {
		return List.of(number("cell density dilution factor", "1", "Dilution").within(positive()),
				text("cell type processing method", "Cell type"),
				number("minimum cell diameter setting", "um", "Minimum diameter").within(diameter()),
				number("maximum cell diameter setting", "um", "Maximum diameter").within(diameter()),
				number("minimum circularity", "1", "Minimum circularity").within(circularity()),
				number("images", "1", "Images").within(notNegative()),
				number("images for analysis", "1", "Images for analysis").within(notNegative()).mark(),
				number("cell sharpness", "1", "Cell sharpness").within(notNegative()).mark(),
				text("decluster degree", "Decluster degree").mark(),
				number("viable spot brightness (%)", "%", "Viable spot brightness").within(notNegative()).mark(),
				number("viable spot area (%)", "%", "Viable spot area").within(notNegative()).mark(),
				number("aspiration cycles", "1", "Aspiration cycles").within(notNegative()).mark(),
				number("mixing cycles", "1", "Mixing cycles").within(notNegative()),
				text("wash", "Wash"));
	}
}
