/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.release;

import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;

/**
 * One thing that stops a lot, or that a reviewer has to know.
 *
 * @param blocks  whether it stops the release
 * @param code    stable identifier, for example {@code material.expired}; one that ends in {@value #USE} says only that
 *                the intended use is not covered, so that the lot can still be released for a restricted use
 * @param message which record, what is wrong with it, and what would lift it
 * @param records the records it is about, for a view to open
 */
public record Finding(boolean blocks, String code, String message, List<RecordRef> records) {

	/** End of the codes of findings that speak of the intended use alone. */
	public static final String USE = ".use";

	/** Copies the list. */
	public Finding {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
		records = List.copyOf(records);
	}

	/** Whether it stops the intended use only, not a use that a restriction allows. */
	public boolean aboutUse() {
		return code.endsWith(USE);
	}

	/** A finding that stops the lot. */
	public static Finding stop(String code, String message, RecordRef... records) {
		return new Finding(true, code, message, List.of(records));
	}

	/** A finding to know of. */
	public static Finding remark(String code, String message, RecordRef... records) {
		return new Finding(false, code, message, List.of(records));
	}
}
