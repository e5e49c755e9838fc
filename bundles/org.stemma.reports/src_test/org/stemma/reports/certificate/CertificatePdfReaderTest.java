/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.report.CertificateReader;

class CertificatePdfReaderTest {

	@Test
	void saysWhyAFileIsNoCertificate() throws IOException {
		Outcome<CertificateReader.Printed> outcome = new CertificatePdfReader()
				.read(new ByteArrayInputStream("not a PDF".getBytes(StandardCharsets.UTF_8)));
		assertFalse(outcome.succeeded());
		assertEquals("certificate.unreadable", outcome.problems().getFirst().code());
	}
}
