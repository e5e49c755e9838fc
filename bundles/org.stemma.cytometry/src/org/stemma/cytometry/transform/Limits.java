/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/** Checks parameters of transformations. */
final class Limits {

	private Limits() {
	}

	static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException("A transformation needs " + what);
		}
	}
}
