/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.ArrayList;
import java.util.List;

/** Who wants to know of changes that a person makes; silent while a program shows values. */
final class Listeners {

	private final List<Runnable> all = new ArrayList<>();
	private int silent;

	void add(Runnable listener) {
		all.add(listener);
	}

	void changed() {
		if (silent == 0) {
			List.copyOf(all).forEach(Runnable::run);
		}
	}

	void silently(Runnable change) {
		silent++;
		try {
			change.run();
		} finally {
			silent--;
		}
	}
}
