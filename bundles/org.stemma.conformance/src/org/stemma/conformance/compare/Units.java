/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.HashMap;
import java.util.Map;

/** Units as the Allotrope Simple Model writes them, in UCUM. */
final class Units {

	private static final String TABLE = """
			# 1
			(unitless) 1
			cell 1
			Number 1
			Counts 1
			% %
			RFU [RFU]
			RLU [RLU]
			mAU m{AU}
			10^6_cells/mL 10*6/mL
			10^3_cells/mL 10*3/mL
			10^3_cells 10*3
			10^6_cells 10*6
			cells/mL /mL
			Counts/mL /mL
			#/mL /mL
			#/uL /uL
			#/mm^2 /mm2
			nm nm
			um um
			mm mm
			cm cm
			mm^2 mm2
			um^2 um2
			um^3 um3
			nL nL
			uL uL
			mL mL
			L L
			ms ms
			s s
			min min
			h h
			degC Cel
			g/L g/L
			mg/mL mg/mL
			mg/L mg/L
			ug/mL ug/mL
			ug/uL ug/uL
			ng/uL ng/uL
			ng/mL ng/mL
			pg/uL pg/uL
			pg/mL pg/mL
			mol/L mol/L
			mmol/L mmol/L
			umol/L umol/L
			nmol/L nmol/L
			nmol/mL nmol/mL
			pmol/L pmol/L
			U/L U/L
			OD {OD}
			U/mL U/mL
			mmHg mm[Hg]
			mosm/kg mosm/kg
			mOsm/kg mosm/kg
			pH [pH]
			kDa kDa
			M-1cm-1 L/mol/cm
			bp {bp}
			V V
			mV mV
			psi [psi]
			""";

	private static final Map<String, String> UCUM = table();

	private Units() {
	}

	/** The UCUM unit; the unit itself in braces when it is none that is known. */
	static String ucum(String unit) {
		String plain = unit.replace('\u00B5', 'u').replace('\u03BC', 'u').replace(' ', '_');
		return UCUM.getOrDefault(plain, "{" + unit + "}");
	}

	private static Map<String, String> table() {
		Map<String, String> units = new HashMap<>();
		TABLE.lines().map(line -> line.split(" ")).forEach(pair -> units.put(pair[0], pair[1]));
		return Map.copyOf(units);
	}
}
