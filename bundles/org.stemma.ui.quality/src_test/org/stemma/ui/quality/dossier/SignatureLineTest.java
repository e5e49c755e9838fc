/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.core.release.Release.SignatureView;
import org.stemma.ui.quality.result.Views;

class SignatureLineTest {

	@Test
	void aSignatureOfThisDossierStands() {
		assertEquals("✓ this dossier", line(true, true, false).standing());
	}

	@Test
	void aSignatureOfAnEarlierDossierIsStruck() {
		assertEquals("✗ an earlier dossier, sign again", line(false, true, false).standing());
	}

	@Test
	void afterTheDecisionAnEarlierDossierIsADoubt() {
		assertEquals("⚠ the dossier before it changed", line(false, true, true).standing());
	}

	@Test
	void aSignatureThatDoesNotVerifyIsNamed() {
		assertEquals("✓ signature verifies", line(true, true, false).proof());
		assertEquals("✗ signature does not verify", line(true, false, false).proof());
	}

	private static SignatureLine line(boolean current, boolean valid, boolean decided) {
		return new SignatureLine(new SignatureView(Views.of("release.Signature", "SIG-1", Map.of()), current, valid), decided);
	}
}
