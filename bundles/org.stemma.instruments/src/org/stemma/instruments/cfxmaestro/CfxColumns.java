/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/** The columns of a CFX export and what they mean; any other column keeps its own name. */
final class CfxColumns {

	private CfxColumns() {
	}

	static FieldMap map() {
		return new FieldMap(List.of(well("Well").required(), text("reporter dye setting", "Fluor").required().mark(),
				text("target dna description", "Target"), text("task", "Content").required().mark(), sample("Sample", "Sample Name"),
				text("group identifier", "Biological Set Name").mark(),
				calculated("cycle threshold result (qpcr)", "Cq", "C(t)", "Ct").required(), calculated("ct mean", "Cq Mean", "C(t) Mean"),
				calculated("cq std. dev", "Cq Std. Dev", "C(t) Std. Dev"),
				calculated("starting quantity (sq)", "Starting Quantity (SQ)", "Starting Quantity").mark(),
				calculated("log starting quantity", "Log Starting Quantity"), calculated("sq mean", "SQ Mean").mark(),
				calculated("sq std. dev", "SQ Std. Dev").mark(), number("set point", "Cel", "Set Point").writtenIn("Cel").mark(),
				text("well note", "Well Note"), calculated("melt temperature", "Melt Temperature"), text("threshold", "Threshold")));
	}

	/** The shorter table of a run: cycles and quantities alone. */
	static FieldMap summary() {
		return new FieldMap(Stream.concat(ofWell(), Stream.of(calculated("cycle threshold result (qpcr)", "Cq", "C(t)", "Ct").required(),
				calculated("starting quantity (sq)", "SQ", "Starting Quantity (SQ)").required().mark())).toList());
	}

	/** The peaks of melting: a row for each peak of a well. */
	static FieldMap peaks() {
		return new FieldMap(Stream.concat(ofWell(), Stream.of(number("melt temperature", "Cel", "Melt Temperature", "Melt Temp").writtenIn("Cel").required().mark(),
				calculated("peak height", "Peak Height").mark(), number("begin temperature", "Cel", "Begin Temperature", "Begin Temp").writtenIn("Cel"),
				number("end temperature", "Cel", "End Temperature", "End Temp").writtenIn("Cel"))).toList());
	}

	/** What shone at the end of a run, and the call made of it. */
	static FieldMap ends() {
		return new FieldMap(Stream.concat(ofWell(), Stream.of(number("end rfu", "[RFU]", "End RFU").writtenIn("[RFU]").required().mark(),
				text("call", "Call"))).toList());
	}

	/** The end point of two dyes and the genotype called from it. */
	static FieldMap alleles() {
		return new FieldMap(List.of(well("Well").required(), sample("Sample", "Sample Name").required(), text("call", "Call").required().mark(),
				number("rfu1", "[RFU]", "RFU1", "RFU 1").writtenIn("[RFU]").required().mark(), number("rfu2", "[RFU]", "RFU2", "RFU 2").writtenIn("[RFU]").required().mark(),
				text("task", "Content"), text("target dna description", "Target"), text("reporter dye setting", "Fluor"),
				text("group identifier", "Biological Set Name")));
	}

	/** The expression of targets in samples, which may lie in several wells. */
	static FieldMap expression() {
		return new FieldMap(List.of(text("target dna description", "Target").required(), sample("Sample", "Sample Name").required(),
				text("group identifier", "Biological Set Name", "Biological Group"), calculated("relative quantity", "Relative Quantity", "RQ").required().mark(),
				calculated("relative quantity sd", "Relative Quantity SD").mark(), calculated("expression", "Expression", "Relative Expression").required().mark(),
				calculated("expression sem", "Expression SEM").mark(), calculated("corrected expression sem", "Corrected Expression SEM").mark(),
				calculated("ct mean", "Mean Cq", "Mean C(t)").required().mark()));
	}

	private static Stream<FieldRule> ofWell() {
		return Stream.of(well("Well").required(), text("reporter dye setting", "Fluor").required().mark(), text("target dna description", "Target"),
				text("task", "Content").required().mark(), sample("Sample", "Sample Name"), text("group identifier", "Biological Set Name"));
	}

	private static FieldRule calculated(String field, String... names) {
		return number(field, "1", names);
	}
}
