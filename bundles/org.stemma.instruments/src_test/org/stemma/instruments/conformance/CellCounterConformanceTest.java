/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.util.Map;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class CellCounterConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/beckman_vi_cell_blu", new ViCellBluReader(), "allotropy/chemometec_nucleoview",
				new NucleoViewReader(), "allotropy/chemometec_nc_view", new NcViewReader(), "allotropy/revvity_matrix",
				new MatrixReader(), "allotropy/roche_cedex_hires", new CedexHiResReader(),
				"allotropy/beckman_vi_cell_xr", new ViCellXrReader());
	}
}
