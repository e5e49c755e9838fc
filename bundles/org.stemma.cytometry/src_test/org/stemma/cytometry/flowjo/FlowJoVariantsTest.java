/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.testkit.variant.SameContent;
import org.stemma.testkit.variant.TextEncoding;
import org.stemma.testkit.variant.XmlVariants;

class FlowJoVariantsTest {

	@ParameterizedTest
	@EnumSource
	void readsTheSameInEachEncodingWithAttributesInAnotherOrder(TextEncoding encoding) throws Exception {
		String changed = new XmlVariants(WorkspaceFixture.TEXT).attributesReversed().declaring(encoding);
		assertEquals(read(TextEncoding.UTF_8.file("a.xml", WorkspaceFixture.TEXT)), read(encoding.file("a.xml", changed)));
	}

	private static String read(InstrumentFile file) {
		return SameContent.of(new FlowJoReader().read(file, ReaderSettings.in(ZoneOffset.UTC)).get());
	}
}
