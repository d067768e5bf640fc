// Package paint draws a scene into a terminal of any size: exactly, without a
// line too wide or too many. Rectangles come first, then each is filled.
//
// A painter decides nothing: what is said, and what matters most, is the
// scene's.
package paint
