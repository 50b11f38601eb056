;; What learning the topics does most, four numbers at a time. Addresses and lengths are bytes; a vector's length is a
;; multiple of 16.
(module
  (import "js" "memory" (memory 1))

  ;; Adds `factor` times the vector at `source` to the one at `target`.
  (func $add (export "add") (param $target i32) (param $source i32) (param $factor f32) (param $length i32)
    (local $end i32)
    (local $factors v128)
    (local.set $end (i32.add (local.get $target) (local.get $length)))
    (local.set $factors (f32x4.splat (local.get $factor)))
    (loop $four
      (v128.store (local.get $target)
        (f32x4.add
          (v128.load (local.get $target))
          (f32x4.mul (local.get $factors) (v128.load (local.get $source)))))
      (local.set $source (i32.add (local.get $source) (i32.const 16)))
      (br_if $four
        (i32.lt_u
          (local.tee $target (i32.add (local.get $target) (i32.const 16)))
          (local.get $end)))))

  (func $product (param $one i32) (param $other i32) (param $length i32) (result f32)
    (local $end i32)
    (local $sums v128)
    (local.set $end (i32.add (local.get $one) (local.get $length)))
    (loop $four
      (local.set $sums
        (f32x4.add
          (local.get $sums)
          (f32x4.mul (v128.load (local.get $one)) (v128.load (local.get $other)))))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (br_if $four
        (i32.lt_u
          (local.tee $one (i32.add (local.get $one) (i32.const 16)))
          (local.get $end))))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
      (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums)))))

  ;; Multiplies each of the vectors from `first` to before `end` by the one at `other`; one number each from `results` on.
  (func (export "products")
    (param $first i32) (param $end i32) (param $other i32) (param $length i32) (param $results i32)
    (loop $vector
      (f32.store (local.get $results)
        (call $product (local.get $first) (local.get $other) (local.get $length)))
      (local.set $results (i32.add (local.get $results) (i32.const 4)))
      (br_if $vector
        (i32.lt_u
          (local.tee $first (i32.add (local.get $first) (local.get $length)))
          (local.get $end)))))

  ;; Adds `factor` times each vector of `rows` at the places from `places` to before `end`, of four bytes each, to the one at
  ;; `target`.
  (func (export "sum")
    (param $target i32) (param $rows i32) (param $places i32) (param $end i32) (param $factor f32) (param $length i32)
    (loop $place
      (call $add
        (local.get $target)
        (i32.add (local.get $rows) (i32.mul (i32.load (local.get $places)) (local.get $length)))
        (local.get $factor)
        (local.get $length))
      (br_if $place
        (i32.lt_u
          (local.tee $places (i32.add (local.get $places) (i32.const 4)))
          (local.get $end)))))

  ;; AdaGrad: adds `increase` to the square of each of these places and takes from its vector `rate` times the one at
  ;; `direction`, over the root of that square.
  (func (export "descend")
    (param $rows i32) (param $squares i32) (param $places i32) (param $end i32)
    (param $direction i32) (param $increase f32) (param $rate f32) (param $length i32)
    (local $square i32)
    (loop $place
      (local.set $square
        (i32.add (local.get $squares) (i32.mul (i32.load (local.get $places)) (i32.const 4))))
      (f32.store (local.get $square)
        (f32.add (f32.load (local.get $square)) (local.get $increase)))
      (call $add
        (i32.add (local.get $rows) (i32.mul (i32.load (local.get $places)) (local.get $length)))
        (local.get $direction)
        (f32.div (f32.neg (local.get $rate)) (f32.sqrt (f32.load (local.get $square))))
        (local.get $length))
      (br_if $place
        (i32.lt_u
          (local.tee $places (i32.add (local.get $places) (i32.const 4)))
          (local.get $end))))))
