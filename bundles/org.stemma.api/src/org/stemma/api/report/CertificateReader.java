/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.io.IOException;
import java.io.InputStream;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.Outcome;

/** Reads back what an issued certificate says of the journal. Registered as a service; stateless. */
@ConsumerType
public interface CertificateReader {

	/**
	 * Reads the journal head that a certificate names.
	 *
	 * @param document the certificate's bytes; left open
	 * @return the head and the lot, or why the document does not name one
	 * @throws IOException when the document cannot be read at all
	 */
	Outcome<Printed> read(InputStream document) throws IOException;

	/**
	 * What is printed.
	 *
	 * @param lot     lot number
	 * @param journal the journal head
	 */
	record Printed(String lot, CertificateContent.JournalHead journal) {
	}
}
