/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;

/**
 * What every act says.
 *
 * @param operationId identity of the operation: the same request sent twice has one effect
 * @param performed   when it was done; empty for now
 * @param materials   material lots used
 * @param note        words, or empty
 * @param attachments photos and files to keep
 */
public record ActDetails(UUID operationId, Optional<Instant> performed, List<Use> materials, String note,
		List<Path> attachments) {

	/** Copies the lists. */
	public ActDetails {
		Objects.requireNonNull(operationId, "operationId");
		Objects.requireNonNull(performed, "performed");
		materials = List.copyOf(materials);
		Objects.requireNonNull(note, "note");
		attachments = List.copyOf(attachments);
	}

	/** Done now, nothing used, nothing remarked. */
	public static ActDetails now() {
		return new ActDetails(UUID.randomUUID(), Optional.empty(), List.of(), "", List.of());
	}

	/** Done now with these material lots. */
	public static ActDetails using(RecordRef... materialLots) {
		return now().with(materialLots);
	}

	/** The same with more material lots. */
	public ActDetails with(RecordRef... materialLots) {
		List<Use> uses = java.util.stream.Stream
				.concat(materials.stream(), java.util.Arrays.stream(materialLots).map(Use::of)).toList();
		return new ActDetails(operationId, performed, uses, note, attachments);
	}

	/** The same at another time. */
	public ActDetails at(Instant instant) {
		return new ActDetails(operationId, Optional.of(instant), materials, note, attachments);
	}

	/** The same with words. */
	public ActDetails noting(String words) {
		return new ActDetails(operationId, performed, materials, words, attachments);
	}

	/** The same with files. */
	public ActDetails attaching(List<Path> files) {
		return new ActDetails(operationId, performed, materials, note, files);
	}

	/**
	 * A material lot used.
	 *
	 * @param material the material lot
	 * @param amount   how much, if known
	 */
	public record Use(RecordRef material, Optional<Quantity> amount) {

		/** A material lot without an amount. */
		public static Use of(RecordRef material) {
			return new Use(material, Optional.empty());
		}
	}
}
