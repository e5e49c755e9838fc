/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes one kind of document from a certificate's content. Registered as a service with the properties
 * {@link #REPORT} and {@link #MEDIA_TYPE}. Stateless and safe to call from several threads; the same content gives the
 * same bytes.
 */
@ConsumerType
public interface ReportWriter {

	/** Service property, {@code String}: stable identifier, for example {@code certificate.pdf}. */
	String REPORT = "stemma.report";

	/** Service property, {@code String}: media type of what is written, for example {@code application/pdf}. */
	String MEDIA_TYPE = "stemma.report.mediatype";

	/**
	 * Writes the document.
	 *
	 * @param content what it says
	 * @param target  where to; left open
	 * @throws IOException when the target cannot be written
	 */
	void write(CertificateContent content, OutputStream target) throws IOException;
}
