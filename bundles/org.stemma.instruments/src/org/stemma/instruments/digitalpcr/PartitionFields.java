/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/** The columns of the digital PCR exports and what they mean; any other column keeps its own name. */
final class PartitionFields {

	static final String TARGET = "target dna description";
	static final String CONCENTRATION = "number concentration";
	static final String TOTAL = "total partition count";
	static final String POSITIVE = "positive partition count";
	static final String NEGATIVE = "negative partition count";
	static final String THRESHOLD = "fluorescence intensity threshold setting";
	static final String PLATE = "well plate identifier";

	private PartitionFields() {
	}

	/** QIAcuity, its older and its newer layout. */
	static FieldMap qiacuity() {
		return new FieldMap(List.of(sample("Sample/NTC/Control").required().mark(), well("Well"), text("type", "Type"),
				text(PLATE, "Plate ID").mark(), text("plate name", "Plate name"), text("plate type", "Plate type"),
				text("reaction mix", "Reaction Mix").mark(), text(TARGET, "Target", "Target (Name)").required(), text("ic", "IC"),
				text("target (ic)", "Target (IC)"), text("control type", "Control type"), text("target (control)", "Target (Control)"),
				number(CONCENTRATION, "/uL", "Concentration", "Conc.", "Conc. (dPCR reaction)"), count(TOTAL, "Partitions (valid)").mark(),
				count(POSITIVE, "Partitions (positive)").mark(), count(NEGATIVE, "Partitions (negative)").mark(),
				number(THRESHOLD, "1", "Threshold")));
	}

	/** QIAcuity, its table of partitions that are positive for several targets at once: a row for each well and combination. */
	static FieldMap occupancy() {
		return new FieldMap(List.of(sample("Sample/NTC/Control").required().mark(), well("Well"), text("type", "Type"), text(PLATE, "Plate ID"),
				text("plate name", "Plate name"), text("plate type", "Plate type"), text("reaction mix", "Reaction Mix"),
				text("categories", "Categories", "Category"), text("group", "Group"),
				count("count categories", "Count categories", "Count category").required().mark(), count(TOTAL, "Partitions (valid)").mark()));
	}

	/** Absolute Q: a row for each well and target, groups between them. */
	static FieldMap absoluteQ() {
		return new FieldMap(List.of(text("experimental data identifier", "Run").required(), time("Date").required(),
				text("device identifier", "Instrument").required(), text(PLATE, "Plate"), text("group identifier", "Group"),
				sample("Name").mark(), well("Well").required(), count(TOTAL, "Total"), text("reporter dye setting", "Dye").mark(),
				text(TARGET, "Target").required(), number(CONCENTRATION, "/uL", "Conc.").writtenIn("/uL").required().mark(),
				number("confidence interval (95%)", "1", "95%CI").mark(), number("sd concentration", "/uL", "SD").writtenIn("/uL"),
				number("cv", "%", "CV%").writtenIn("%"), count(POSITIVE, "Positives").mark()));
	}

	/** The droplets of a QX well. */
	static FieldMap amplitudes() {
		return new FieldMap(List.of(number("amplitude of channel 1", "1", "Ch1 Amplitude", "Ch1Amplitude", "Assay1 Amplitude").required().mark(),
				number("amplitude of channel 2", "1", "Ch2 Amplitude", "Ch2Amplitude", "Assay2 Amplitude").required().mark()));
	}

	/** The droplets of a QX well that was read in one channel. */
	static FieldMap amplitudesOfOne() {
		return new FieldMap(List.of(number("amplitude of channel 1", "1", "Ch1 Amplitude", "Ch1Amplitude", "Assay1 Amplitude").required().mark(),
				text("cluster", "Cluster").required().mark()));
	}

	/** QX: QuantaSoft and QX Manager. */
	static FieldMap qx() {
		return new FieldMap(List.of(well("Well").required(), sample("Sample", "Sample description 1"), text(TARGET, "Assay", "Target").required(),
				text("type of assay", "TypeAssay"), text("sample type", "SampleType"), text("target type", "TargetType"),
				text("experiment type", "ExptType"), text("reporter dye setting", "DyeName(s)"), text("supermix", "Supermix"),
				number(CONCENTRATION, "/uL", "Concentration", "Conc").writtenIn("/uL").required(), text("status", "Status"),
				count(POSITIVE, "Positives").required().mark(), count(NEGATIVE, "Negatives").required().mark(),
				count(TOTAL, "AcceptedDroplets", "Accepted Droplets").required().mark(), text("experiment comments", "ExperimentComments"),
				text("merged wells", "MergedWells").mark(), text("experiment", "Experiment")));
	}

	private static FieldRule count(String field, String... names) {
		return number(field, "1", names).within(notNegative());
	}
}
