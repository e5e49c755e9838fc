/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.util.Map;

import org.stemma.api.instrument.InstrumentReader;
import org.stemma.cytometry.facsdiva.FacsDivaReader;
import org.stemma.cytometry.flowjo.FlowJoReader;
import org.stemma.testkit.instrument.FamilyConformanceTest;

class FlowResultsConformanceTest extends FamilyConformanceTest {

	@Override
	protected Map<String, InstrumentReader> families() {
		return Map.of("allotropy/flowjo", new FlowJoReader(), "allotropy/bd_biosciences_facsdiva", new FacsDivaReader());
	}

	@Override
	protected boolean alsoOfTheFormat(String path) {
		return path.startsWith("flowkit/flowjo_wsp/");
	}
}
