/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import java.util.Objects;

/**
 * An extension as people name it.
 *
 * @param kind what it does, for example {@code Instrument reader}
 * @param id   its stable identifier, for example {@code beckman.vicell.blu}
 */
public record Extension(String kind, String id) {

	/** Checks that nothing is missing. */
	public Extension {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(id, "id");
	}

	@Override
	public String toString() {
		return kind + " " + id;
	}
}
