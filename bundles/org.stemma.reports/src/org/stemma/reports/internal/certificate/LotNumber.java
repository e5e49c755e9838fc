/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import org.stemma.api.report.CertificateContent;

/** The number of the lot: the value of the first fact about it. */
final class LotNumber {

	private LotNumber() {
	}

	static String of(CertificateContent content) {
		return content.lot().isEmpty() ? "" : content.lot().getFirst().value();
	}
}
