/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

import org.apache.poi.util.CodePageUtil;

/** Texts of records in the workbook's code page. */
final class RecordText {

	private Charset charset = Charset.forName("windows-1252");

	/** Takes a code page; an unknown one leaves the western one. */
	void codePage(int number) {
		try {
			charset = Charset.forName(CodePageUtil.codepageToEncoding(number, true));
		} catch (java.io.UnsupportedEncodingException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			charset = Charset.forName("windows-1252");
		}
	}

	/** So many bytes as text. */
	String text(ByteBuffer data, int length) {
		byte[] bytes = new byte[length];
		data.get(bytes);
		return new String(bytes, charset);
	}
}
