/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.InstrumentReaderContractTest;

class NanoDrop2000ContractTest extends InstrumentReaderContractTest {

	@Override
	protected InstrumentReader reader() {
		return new NanoDrop2000Reader();
	}

	@Override
	protected InstrumentFile sample() {
		return Fixture.beside(NanoDrop2000ContractTest.class, "two-thousand.txt").file();
	}
}
