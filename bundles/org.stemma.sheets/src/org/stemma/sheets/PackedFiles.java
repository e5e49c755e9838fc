/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.sheets.internal.LimitedZip;

/** The files in a zip, unpacked within limits. */
public final class PackedFiles {

	private final WorkbookLimits limits;

	/** Unpacks within limits. */
	public PackedFiles(WorkbookLimits limits) {
		this.limits = limits;
	}

	/**
	 * A file in a zip.
	 *
	 * @param name  its name with folders
	 * @param bytes its content; not copied
	 */
	public record PackedFile(String name, byte[] bytes) {
	}

	/** The files of a zip in its order, folders left out; refused when it is none, damaged, or grows beyond the limits. */
	public Outcome<List<PackedFile>> read(String name, byte[] bytes) {
		return new Attempt(name, "zip").at(() -> {
			try (LimitedZip zip = new LimitedZip(bytes, limits)) {
				return zip.files();
			}
		});
	}
}
