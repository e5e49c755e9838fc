/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import static org.stemma.formats.field.FieldRule.fact;

import java.util.List;

import org.stemma.formats.field.FieldMap;

/** The keys above the tables and what they mean; any other key becomes a fact under its own name. */
final class QuantStudioKeys {

	static final String EXPERIMENT_TYPE = "experiment type";
	static final String ASSAY_TYPE = "assay type";
	static final String BLOCK = "block type";

	static final FieldMap MAP = new FieldMap(List.of(fact("experimental data identifier", "Experiment Name"), fact("device identifier", "Instrument Name"),
				fact("equipment serial number", "Instrument Serial Number"), fact("model number", "Instrument Type"),
				fact("measurement method identifier", "Quantification Cycle Method"),
				fact("qpcr detection chemistry", "Chemistry"), fact("passive reference dye setting", "Passive Reference"),
				fact("well plate identifier", "Experiment Barcode", "Barcode", "PlateID"),
				fact("analyst", "Experiment User Name", "User Name", "Experiment Operator", "Operator"), fact("experiment type as written", "Experiment Type", "Assay Type"),
				fact("reference dna description", "Endogenous Control"), fact("reference sample description", "Reference Sample"),
				fact("software version", "Software Version", "Instrument Software Version"), fact(BLOCK, "Block Type"),
				fact("experiment file name", "Experiment File Name"), fact("experiment comment", "Experiment Comment", "Experiment Comments")));

	private QuantStudioKeys() {
	}
}
