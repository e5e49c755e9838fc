/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;

class FacsDivaContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new FacsDivaReader();
	}

	@Override
	protected InstrumentFile sample() throws IOException {
		return InstrumentFile.of("made.xml", ExperimentFixture.TEXT.getBytes(StandardCharsets.UTF_8));
	}
}
