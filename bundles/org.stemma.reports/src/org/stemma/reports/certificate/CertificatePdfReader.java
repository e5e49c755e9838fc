/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.IOException;
import java.io.InputStream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.report.CertificateReader;

/** Reads back certificates that {@link CertificatePdfWriter} wrote. */
@Component
public final class CertificatePdfReader implements CertificateReader {

	@Override
	public Outcome<Printed> read(InputStream document) throws IOException {
		return CertificateHead.read(document).map(head -> new Printed(head.lot(), head.journal()));
	}
}
