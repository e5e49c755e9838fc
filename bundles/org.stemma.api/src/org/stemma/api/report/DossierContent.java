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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/**
 * A lot's dossier to be handed on: every record that the decision on the lot reads, its signatures, and the bytes that the
 * records name.
 *
 * @param laboratory name of the laboratory
 * @param demo       whether it comes from a demonstration lab
 * @param madeBy     printed name of the person who asked for it
 * @param made       when, in the laboratory's zone
 * @param dossier    the records
 * @param signatures signatures on the lot, oldest first
 * @param files      opens the bytes
 */
public record DossierContent(String laboratory, boolean demo, String madeBy, ZonedDateTime made, Dossier dossier,
		List<RecordView> signatures, Files files) {

	/** Opens kept bytes. */
	@FunctionalInterface
	public interface Files {
		/** The bytes of that hash, or empty when the laboratory does not have them; the caller closes the stream. */
		Optional<InputStream> open(ContentHash hash) throws IOException;
	}

	/** Copies the list. */
	public DossierContent {
		Objects.requireNonNull(laboratory, "laboratory");
		Objects.requireNonNull(madeBy, "madeBy");
		Objects.requireNonNull(made, "made");
		Objects.requireNonNull(dossier, "dossier");
		Objects.requireNonNull(files, "files");
		signatures = List.copyOf(signatures);
	}
}
