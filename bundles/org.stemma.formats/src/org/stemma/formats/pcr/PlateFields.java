/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/** The columns that the tables of real-time PCR software have, whichever table they stand in. */
final class PlateFields {

	static final String[] WELL = { "Well" };
	static final String[] POSITION = { "Well Position", "Position" };
	static final String[] TARGET = { "Target Name", "Target", "Detector Name", "Detector", "miRNA", "Assay", "Marker Name" };
	static final String[] SAMPLE = { "Sample Name", "Sample" };
	static final String[] CYCLE = { "Cycle", "Cycle Number" };
	static final String[] TEMPERATURE = { "Temperature" };
	static final String TARGET_FIELD = "target dna description";
	static final String REPORTER_FIELD = "reporter dye setting";

	/** All of them. */
	static final FieldMap MAP = new FieldMap(Stream.of(setup(), settings(), results(), calculated()).flatMap(List::stream).toList());

	private PlateFields() {
	}

	private static List<FieldRule> setup() {
		return List.of(text("location identifier", WELL), well(POSITION), sample(SAMPLE), text(TARGET_FIELD, TARGET),
				text("task", "Task", "Sample type"), text(REPORTER_FIELD, "Reporter"), text("quencher dye setting", "Quencher"),
				text("group identifier", "Biogroup Name", "Biological Group", "Biogroup", "Biological Group Name"),
				text("sample color", "Sample Color"), text("target color", "Target Color"), text("comments", "Comments"),
				text("omit", "Omit", "Omitted"));
	}

	private static List<FieldRule> settings() {
		return List.of(
				text("automatic cycle threshold enabled setting", "Automatic Ct Threshold", "Automatic Cq Threshold", "Auto Threshold",
						"Automatic Threshold"),
				number("cycle threshold value setting (qpcr)", "1", "Ct Threshold", "Cq Threshold", "Threshold"),
				text("automatic baseline determination enabled setting", "Automatic Baseline", "Auto Baseline"),
				number("baseline determination start cycle setting", "1", "Baseline Start"),
				number("baseline determination end cycle setting", "1", "Baseline End", "Baseline Stop"),
				number("genotyping qpcr method setting (qpcr)", "1", "Threshold Value"));
	}

	private static List<FieldRule> results() {
		return List.of(number("cycle threshold result (qpcr)", "1", "Ct", "Cq", "Crt"),
				number("normalized reporter result", "1", "Rn"),
				number("baseline corrected reporter result", "1", "Delta Rn", "dRn"), text("genotyping qpcr result", "Call"));
	}

	private static List<FieldRule> calculated() {
		return List.of(mean("ct mean", "Ct Mean", "Cq Mean", "Crt Mean"), mean("ct sd", "Ct SD", "Cq SD", "Crt SD", "Ct StdDev", "StdDev Ct"),
				mean("ct se", "Ct SE"), mean("rn mean", "Rn Mean"), mean("rn sd", "Rn SD"), mean("quantity", "Quantity", "Qty"),
				mean("quantity mean", "Quantity Mean", "Qty Mean", "Mean Qty"),
				mean("quantity sd", "Quantity SD", "Qty StdDev", "StdDev Qty"),
				mean("normalized quantity", "Normalized Quantity"), mean("delta ct", "Delta Ct", "Delta Cq"),
				mean("delta ct mean", "Delta Ct Mean", "Delta Cq Mean"), mean("delta ct sd", "Delta Ct SD", "Delta Cq SD"),
				mean("delta ct se", "Delta Ct SE", "Delta Cq SE"), mean("delta delta ct", "Delta Delta Ct", "Delta Delta Cq"),
				mean("equivalent ct mean", "Equivalent Ct Mean", "Equivalent Cq Mean"),
				mean("adjusted equivalent ct mean", "Adjusted Equivalent Ct Mean", "Adjusted Equivalent Cq Mean"),
				mean("delta equivalent ct mean", "Delta Equivalent Ct Mean", "Delta Equivalent Cq Mean"),
				mean("delta equivalent ct sd", "Delta Equivalent Ct SD", "Delta Equivalent Cq SD"),
				mean("delta equivalent ct se", "Delta Equivalent Ct SE", "Delta Equivalent Cq SE"),
				mean("delta delta equivalent ct", "Delta Delta Equivalent Ct", "Delta Delta Equivalent Cq"),
				mean("delta delta ct minus fsigma", "Delta Delta Ct - Fsigma"),
				mean("delta delta ct plus fsigma", "Delta Delta Ct + Fsigma"), mean("rq", "RQ"), mean("rq min", "RQ Min"),
				mean("rq max", "RQ Max"), mean("y intercept", "Y-Intercept", "Y Intercept", "Intercept"), mean("slope", "Slope"),
				mean("r^2", "R(superscript 2)", "R2", "R^2"), mean("efficiency", "Efficiency"),
				mean("amplification score", "Amp Score"), mean("cq confidence", "Cq Conf", "Cq Confidence"),
				mean("standard deviation", "Standard Deviation"), mean("standard error", "Standard Error"));
	}

	private static FieldRule mean(String field, String... names) {
		return number(field, "1", names);
	}
}
